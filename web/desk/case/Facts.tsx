import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { useProgramme } from '../api/queries.ts';
import type { CaseFull, CaseLink } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { FollowLink } from './FollowLink.tsx';

const Links = ({ cases }: { cases: readonly CaseLink[] }) =>
  cases.map(({ id, number }) => (
    <Link key={id} to="/desk/cases/$id" params={{ id }}>
      {number}
    </Link>
  ));

/** Where it comes from, who has it, what it belongs with. */
export const Facts = ({ shown }: { shown: CaseFull }) => {
  const w = useWords();
  const { data: programme } = useProgramme(shown.programme);
  const { source, opened, leadName, handlerName, above, into, joined, reports, reportOf, receipts, followLink } = shown;
  const from = programme?.sources[source]?.title;
  const facts: [string, React.ReactNode][] = [
    [w(caseWords.source), from ? w(from) : programme ? source : '…'],
    [w(caseWords.opened), <When key="opened" at={opened} />],
    ...(leadName ? [[w(caseWords.lead), w(leadName)] as [string, string]] : []),
    ...(handlerName ? [[w(caseWords.handledBy), handlerName] as [string, string]] : []),
    ...(above ? [[w(caseWords.above), above.number] as [string, string]] : []),
    ...(above && above.due !== 'none'
      ? [[w(caseWords.aboveDue), <When key="above" at={above.due} as="due" />] as [string, React.ReactNode]]
      : []),
    ...(into ? [[w(caseWords.into), <Links key="into" cases={[into]} />] as [string, React.ReactNode]] : []),
    ...(reports.length > 0 ? [[w(caseWords.reports), <Links key="reports" cases={reports} />] as [string, React.ReactNode]] : []),
    ...receipts.map(({ raised, stage, since }): [string, React.ReactNode] => [
      w(caseWords.receipt),
      <Fragment key={raised}>
        {w(caseWords.received)} <When at={raised} /> · {w(stage)} <When at={since} />
      </Fragment>,
    ]),
    ...(reportOf ? [[w(caseWords.reportOf), <Links key="reportOf" cases={[reportOf]} />] as [string, React.ReactNode]] : []),
    ...(joined.length > 0 ? [[w(caseWords.joined), <Links key="joined" cases={joined} />] as [string, React.ReactNode]] : []),
  ];
  return (
    <section className="part facts">
      <dl>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {followLink && <FollowLink link={followLink} />}
    </section>
  );
};
