import { Component, type ReactNode } from 'react';
import { useWords } from '../../shared/language.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { Page } from './Page.tsx';

const Crashed = () => {
  const w = useWords();
  return (
    <Page title={w(portalWords.crashed)}>
      <p>{w(portalWords.crashedHint)}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {w(portalWords.reload)}
        </button>
      </p>
    </Page>
  );
};

/** Catches a page that failed to draw, or whose part could not be loaded, and says what to do. */
export class Crash extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
