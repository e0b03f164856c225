/** The pages in React, with function components: for a browser and for a server. */
import { memo, useMemo, type JSX } from 'react';
import {
  toText,
  type Audience,
  type CallToAction,
  type Comparison,
  type Contender,
  type Criterion,
  type Question,
} from '../data.js';
import { validate } from '../validate.js';
import { countWins, isAlike, TICK, toRowsShown, toWins, WORDS } from './words.js';

const Tick = (): JSX.Element => (
  <svg aria-hidden="true" viewBox="0 0 16 16">
    <path d={TICK} />
  </svg>
);

function Cell({ text, isWinner }: { readonly text: string; readonly isWinner: boolean }): JSX.Element {
  if (!isWinner) return <td>{text}</td>;
  return (
    <td className="winner">
      <span className="mark">
        <Tick />
        {WORDS.winner}
      </span>
      {text}
    </td>
  );
}

interface RowProps {
  readonly criterion: Criterion;
  readonly contenders: readonly Contender[];
}

const Row = memo(function Row({ criterion: { label, values, winner }, contenders }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">{label}</th>
      {contenders.map(({ id }) => (
        <Cell key={id} text={toText(values[id])} isWinner={winner === id} />
      ))}
    </tr>
  );
});

interface TableProps {
  readonly data: Comparison;
  readonly rows: readonly Criterion[];
}

function Table({ data, rows }: TableProps): JSX.Element {
  const wins = useMemo(() => countWins(data), [data]);
  return (
    <table>
      <caption>{data.title}</caption>
      <thead>
        <tr>
          <th scope="col">{WORDS.category}</th>
          {data.contenders.map(({ id, name }, index) => (
            <th key={id} scope="col">
              {name}
              <span className="wins">{toWins(wins[index]!)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((criterion) => (
          <Row key={criterion.id} criterion={criterion} contenders={data.contenders} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{WORDS.score}</th>
          {data.contenders.map(({ id }, index) => (
            <td key={id}>{toWins(wins[index]!)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

interface CompareProps {
  readonly input: Comparison;
  readonly controls: boolean;
  readonly onlyDifferences: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Compare({ input, controls, onlyDifferences, onChange }: CompareProps): JSX.Element {
  const data = useMemo(() => validate(input), [input]);
  const rows = useMemo(
    () => (onlyDifferences ? data.criteria.filter((row) => !isAlike(row, data)) : data.criteria),
    [data, onlyDifferences],
  );
  return (
    <div className="bench">
      <h2>{WORDS.table}</h2>
      {controls && (
        <div className="controls">
          <label>
            <input
              type="checkbox"
              checked={onlyDifferences}
              onChange={({ currentTarget }) => onChange(currentTarget.checked)}
            />{' '}
            {WORDS.onlyDifferences}
          </label>
          <output>{toRowsShown(rows.length, data.criteria.length)}</output>
        </div>
      )}
      <Table data={data} rows={rows} />
    </div>
  );
}

const AudienceCard = ({ audience: { heading, reasons } }: { readonly audience: Audience }): JSX.Element => (
  <div className="card">
    <h3>{heading}</h3>
    <ul>
      {reasons.map((reason) => (
        <li key={toText(reason)}>
          <Tick />
          <span>{toText(reason)}</span>
        </li>
      ))}
    </ul>
  </div>
);

const FaqItem = ({ item: { id, question, answer } }: { readonly item: Question }): JSX.Element => (
  <details id={id}>
    <summary>
      <h3>{question}</h3>
    </summary>
    <div className="answer">
      <p>{answer}</p>
    </div>
  </details>
);

const Cta = ({ cta: { heading, text, label, href } }: { readonly cta: CallToAction }): JSX.Element => (
  <div className="cta">
    <h2>{heading}</h2>
    <p>{text}</p>
    <a href={href}>{label}</a>
  </div>
);

export function Page({ input }: { readonly input: Comparison }): JSX.Element {
  const data = useMemo(() => validate(input), [input]);
  const { title, subtitle, summary, overview, criteria, audiences = [], faq = [], cta } = data;
  return (
    <div className="bench">
      <h1>{title}</h1>
      <p>{subtitle}</p>
      <h2>{WORDS.shortAnswer}</h2>
      <p>{summary}</p>
      <h2>{WORDS.overview}</h2>
      <p>{overview}</p>
      <h2>{WORDS.table}</h2>
      <Table data={data} rows={criteria} />
      <h2>{WORDS.audiences}</h2>
      <div className="cards">
        {audiences.map((audience) => (
          <AudienceCard key={audience.contender} audience={audience} />
        ))}
      </div>
      <h2>{WORDS.faq}</h2>
      {faq.map((item) => (
        <FaqItem key={item.id} item={item} />
      ))}
      {cta && <Cta cta={cta} />}
    </div>
  );
}
