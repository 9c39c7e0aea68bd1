import { encode } from './hostile-file.ts';
import { column, makePdf } from './make-pdf.ts';
import { makeDocx, makeZip, paragraph } from './make-zip.ts';

/** Good files of every format, from which broken ones are made. */
export const GOOD_FILES: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  [
    'pdf',
    makePdf([
      column(['Ada Moss', 'Skills', 'Python, Kubernetes, PostgreSQL'], 72, 700),
      column(['Experience', 'Engineer, Northlake, 2019 - 2021', 'Built services in Kotlin'], 72, 700),
    ]),
  ],
  [
    'docx',
    makeDocx(
      paragraph('Skills') +
        paragraph('Python, Kubernetes', '<w:numPr/>') +
        paragraph('Experience') +
        paragraph('Engineer, Northlake, 2019 - 2021'),
    ),
  ],
  [
    'linkedin',
    makeZip([
      { name: 'Skills.csv', content: 'Name\nPython\nKubernetes\n' },
      {
        name: 'Positions.csv',
        content:
          'Company Name,Title,Description,Location,Started On,Finished On\nNorthlake,Engineer,"Wrote ""Kotlin""",Oslo,Jan 2019,Dec 2021\n',
      },
    ]),
  ],
  ['rtf', encode("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Skills\\par Python, caf\\'e9, \\u8364 ?\\par}", 'latin1')],
  [
    'html',
    encode(
      '<!doctype html><html><head><style>a{}</style></head><body><h2>Skills</h2><ul><li>Python &amp; Flask</li></ul></body></html>',
    ),
  ],
  [
    'markdown',
    encode(
      '# Ada Moss\n\n## Skills\n\n- **Python**, [Kubernetes](https://k8s.example)\n\n## Experience\n\nEngineer, Northlake, Jan 2019 – present\n',
    ),
  ],
  [
    'json resume',
    encode(
      '{"basics":{"label":"Engineer"},"skills":[{"name":"Web","keywords":["Flask","CSS"]}],"work":[{"position":"Dev","startDate":"2019-01","highlights":["Wrote Kotlin"]}]}',
    ),
  ],
  ['our own', encode('{"format":"skillmark-profile","version":1,"content":{"skills":[{"skill":"Python","years":3}]}}')],
];
