import { TabReport } from '../report/TabReport.tsx';
import '../theme.css';
import '../report/report.css';
import './sidepanel.css';

/** The side panel: the report of whichever tab is in front, for browsing a list of jobs. */
export function SidePanel() {
  return <TabReport surface="panel" />;
}
