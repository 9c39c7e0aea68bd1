import { TabReport } from '../report/TabReport.tsx';
import '../theme.css';
import '../report/report.css';
import './popup.css';

/** The toolbar popup: the report of the tab over which it opened. */
export function Popup() {
  return <TabReport surface="popup" />;
}
