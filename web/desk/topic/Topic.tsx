import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { LongText } from '../case/LongText.tsx';
import { Section } from '../case/Section.tsx';
import { CaseLines } from '../day/CaseLines.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { topicWords } from '../words/topic.ts';
import { type TopicFull, useTopic } from './api.ts';
import { Figure, LatelyFigures } from './Figures.tsx';
import { aimedIn, Steps } from './Steps.tsx';
import { tones } from './tones.ts';
import { Weeks } from './Weeks.tsx';

const Plan = ({ plan }: Pick<TopicFull, 'plan'>) => {
  const w = useWords();
  return (
    <ol className="topic-plan">
      {plan.map(({ words, unitName, due, done, late }) => (
        <li key={words}>
          <LongText text={words} />
          <span className="hint">
            {w(unitName)} · {w(topicWords.due, { day: due })}
          </span>{' '}
          {done && (
            <span className="flag" data-tone="jade">
              {w(topicWords.done)}
            </span>
          )}
          {late && (
            <span className="flag" data-tone="vermilion">
              {w(topicWords.late)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
};

const Deeds = ({ deeds }: Pick<TopicFull, 'deeds'>) => {
  const w = useWords();
  if (deeds.length === 0) return <p className="hint">{w(topicWords.noDeeds)}</p>;
  return (
    <ol className="plain topic-deeds">
      {deeds.map(({ byName, at, words, measure, done }) => (
        <li key={`${at} ${words}`}>
          <p className="hint">
            {byName} · <When at={at} />
            {measure !== null && ` · ${w(topicWords.forMeasure, { n: measure + 1 })}`}
            {done && ` · ${w(topicWords.done)}`}
          </p>
          <LongText text={words} />
        </li>
      ))}
    </ol>
  );
};

/** A topic: how it stands, its figure over time, what may be done now, the plan, what was done, and the cases behind the number. */
export const TopicPage = () => {
  const w = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useTopic(id);
  const name = data && (data.title || `${w(data.areaName)} · ${w(data.categoryName)}`);
  useTitle(name ?? w(topicWords.title));
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const { stage, categoryName, areaName, leadName, assistingNames, byName, at, aim, lately, judged, weeks, adopted, ended, until } = data;
  return (
    <div className="page topics">
      <p>
        <Link to="/desk/topics" className="topic-back">
          {w(topicWords.back)}
        </Link>
      </p>
      <h1>{name}</h1>
      <p className="topic-flags">
        <span className="flag" data-tone={tones[stage]}>
          {w(topicWords[stage])}
        </span>
        {aim && <strong>{w(topicWords.aimSentence, { day: aim.by, n: aim.calls })}</strong>}
        {data.late && (
          <span className="flag" data-tone="vermilion">
            {w(topicWords.lateTopic)}
          </span>
        )}
      </p>
      <p className="hint">
        {w(areaName)} · {w(categoryName)}
        {leadName && ` · ${w(topicWords.lead)} ${w(leadName)}`}
        {assistingNames.length > 0 && ` · ${w(topicWords.assisting)} ${assistingNames.map((one) => w(one)).join('、')}`}
        {' · '}
        {w(stage === 'dismissed' ? topicWords.endedBy : topicWords.byWhom, { name: byName })} <When at={at} />
      </p>
      {ended && (
        <div className="notice">
          <strong>{w(topicWords[stage])}</strong>
          {ended.calls !== null && aim && ` · ${w(topicWords.judged)} ${w(topicWords.calls, { n: ended.calls })}`}
          <LongText text={ended.word} />
          <span className="hint">
            {w(topicWords.endedBy, { name: ended.byName })} <When at={ended.at} />
            {until && ` · ${w(topicWords.rest, { day: until })}`}
          </span>
        </div>
      )}
      <div className="call-figures">
        {aim && !ended && (
          <Figure title={w(topicWords.judged)} n={judged} note={w(topicWords.aimed, { n: aimedIn(data) })} below={judged > aimedIn(data)} />
        )}
        <LatelyFigures lately={lately} title={topicWords.whenAdopted} />
      </div>
      <Weeks weeks={weeks} adopted={adopted} over={ended !== null} {...(aim && { aim: aim.calls })} />
      <Steps key={stage} topic={data} />
      {data.plan.length > 0 && (
        <div className="topic-columns">
          <Section title={w(topicWords.plan)}>
            <Plan plan={data.plan} />
          </Section>
          <Section title={w(topicWords.deeds)}>
            <Deeds deeds={data.deeds} />
          </Section>
        </div>
      )}
      <Section title={w(topicWords.cases)}>
        <p className="hint">{w(data.cases.length > 0 ? topicWords.casesHow : topicWords.noCases)}</p>
        <CaseLines rows={data.cases} />
      </Section>
    </div>
  );
};
