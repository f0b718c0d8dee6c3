import { useWords } from '../../shared/language.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { useGiven } from './given.tsx';

/** The fields a Chinese public site must carry; what is not filled in is said so and not left out. */
export const Foot = () => {
  const w = useWords();
  const { value } = useGiven();
  if (value === 'loading') return <footer className="foot" />;
  const { zone, footer } = value;
  return (
    <footer className="foot">
      <dl>
        {footer.map(({ title, words }) => (
          <div key={title.zh}>
            <dt>{w(title)}</dt>
            <dd>{words || w(zone.demo ? portalWords.emptyFooter : portalWords.missingFooter)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/desk">{w(portalWords.staff)}</a>
      </p>
    </footer>
  );
};
