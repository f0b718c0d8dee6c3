import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Paper, papers, paperTitles } from '../../../core/case/paper.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, sendForFile } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { justDone } from '../api/live.ts';
import { kept } from '../api/queries.ts';
import type { CaseFull } from '../api/types.ts';
import { paperWords } from '../words/paper.ts';
import { Section } from './Section.tsx';

/** Opened while the finger is still down, so that no browser takes the page for an advertisement. */
const openTab = (): Window | null => window.open('', '_blank');

const show = (tab: Window | null, file: Blob, name: string) => {
  const address = URL.createObjectURL(file);
  if (tab) tab.location.href = address;
  else Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** A case on paper: each opens as a PDF beside the page, and stands in the history from then on. */
export const Print = ({ shown: { id, number } }: { shown: CaseFull }) => {
  const w = useWords();
  const told = useTold();
  const client = useQueryClient();
  const printing = useMutation<Blob, Problem, { paper: Paper; tab: Window | null }>({
    mutationFn: ({ paper }) => sendForFile(`/api/v1/cases/${id}/papers/${paper}`, newKey()),
    onMutate: () => justDone(id),
    onSuccess: (file, { paper, tab }) => {
      show(tab, file, `${w(paperTitles[paper])} ${number}.pdf`);
      void client.invalidateQueries({ queryKey: kept.events(id) });
    },
    onError: (_, { tab }) => tab?.close(),
  });
  return (
    <Section title={w(paperWords.print)} className="print">
      <p className="hint">{w(paperWords.how)}</p>
      <div className="print-papers">
        {papers.map((paper) => (
          <button
            key={paper}
            type="button"
            className="button quiet"
            aria-disabled={printing.isPending}
            onClick={() => !printing.isPending && printing.mutate({ paper, tab: openTab() })}
          >
            {printing.isPending && printing.variables.paper === paper ? w(paperWords.drawing) : w(paperTitles[paper])}
          </button>
        ))}
      </div>
      <p role="status" className="hint">
        {printing.isError ? told(printing.error) : printing.isSuccess ? w(paperWords.done) : ''}
      </p>
    </Section>
  );
};
