import { POINTS, type Count, type MatchReport } from '../../core/report.ts';
import { say, sayCount } from '../../platform/words.ts';
import { writeNumber, writePercent } from '../parts/write-number.ts';
import { SumRow } from './SumRow.tsx';

/** The sum in words, each with a bar whose pieces can be counted, and the figure with how it came about. */
export function ReportSum({ report }: { readonly report: MatchReport }) {
  const { must, nice, mentioned } = report.counts;
  const isRanked = must.total + nice.total > 0;
  return (
    <section class="card sum" aria-label={say('sum')}>
      <div class="sum-head">
        <div class="sum-rows">
          {must.total > 0 && (
            <SumRow count={must} words={sayCount('sumMust', must.total, writeNumber(must.have))} isFirst />
          )}
          {nice.total > 0 && (
            <SumRow
              count={nice}
              words={sayCount('sumNice', nice.total, writeNumber(nice.have))}
              isFirst={must.total === 0}
            />
          )}
          {!isRanked && mentioned.total > 0 && (
            <SumRow
              count={mentioned}
              words={sayCount('sumMentioned', mentioned.total, writeNumber(mentioned.have))}
              isFirst
            />
          )}
        </div>
        {report.figure !== undefined && (
          <p class="figure">
            <strong>{writePercent(report.figure.percent)}</strong>
            {report.figure.isSmallSample && <span class="quiet">{say('smallSample')}</span>}
          </p>
        )}
      </div>
      {!isRanked && mentioned.total > 0 && <p class="quiet">{say('notRanked')}</p>}
      <Reckoning report={report} />
    </section>
  );
}

/** The figure redone by hand. */
function Reckoning({ report }: { readonly report: MatchReport }) {
  const { figure, counts } = report;
  if (figure === undefined) return <p class="quiet">{say('tooFewForFigure')}</p>;
  const isRanked = counts.must.total + counts.nice.total > 0;
  const rows: readonly (readonly [string, Count, number])[] = isRanked
    ? [
        [say('needMust'), counts.must, POINTS.must],
        [say('needNice'), counts.nice, POINTS.nice],
      ]
    : [[say('needMentioned'), counts.mentioned, POINTS.mentioned]];
  return (
    <details class="reckoning">
      <summary class="quiet">{say('howCounted')}</summary>
      <table class="reckoning-table">
        <tbody>
          {rows
            .filter(([, { total }]) => total > 0)
            .map(([name, count, points]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{writeTerm(count, points)}</td>
                <td class="number">
                  {say(
                    'pointsOf',
                    writeNumber(count.have * points + (count.close * points) / 2),
                    writeNumber(count.total * points),
                  )}
                </td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('pointsTogether')}
            </th>
            <td class="number">{say('pointsOf', writeNumber(figure.points), writeNumber(figure.of))}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet">{say(isRanked ? 'countRule' : 'countRuleUnranked')}</p>
    </details>
  );
}

/** "5 × 6 + 1 × 3": what is had at full points, what is close at half. */
function writeTerm({ have, close }: Count, points: number): string {
  const terms = [`${writeNumber(have)} × ${writeNumber(points)}`];
  if (close > 0) terms.push(`${writeNumber(close)} × ${writeNumber(points / 2)}`);
  return terms.join(' + ');
}
