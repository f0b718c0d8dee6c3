import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { Go } from '../router.tsx';
import { Danger } from '../shell/Danger.tsx';
import { useGiven } from '../shell/given.tsx';
import { Page } from '../shell/Page.tsx';

/** Which of the zone's ways in: one press each. */
const Choose = () => {
  const w = useWords();
  const { value, problem, again } = useGiven();
  return (
    <Page title={w(portalWords.choose)}>
      <Danger />
      {value === 'loading' ? (
        problem ? (
          <ErrorState problem={problem} again={again} />
        ) : (
          <Skeleton lines={4} />
        )
      ) : value.programmes.length === 0 ? (
        <EmptyState words={portalWords.noProgrammes} />
      ) : (
        <ul className="doors">
          {value.programmes.map(({ id, title, about }) => (
            <li key={id}>
              <Go to={`/report/${encodeURIComponent(id)}`}>
                <strong>{w(title)}</strong>
                <span>{w(about)}</span>
              </Go>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};

export default Choose;
