import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { chatWords, splitChat } from '../../../core/above/chat.ts';
import { phoneIn } from '../../../core/above/tidy.ts';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { Field } from '../../shared/form/FormFields.tsx';
import { faultsAt } from '../../shared/form/faults.ts';
import { filledIn, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { upload } from '../../shared/photos/uploads.tsx';
import { recall, remember } from '../../shared/remembered.ts';
import { EmptyState, TroubleBox } from '../../shared/states.tsx';
import { type Group, useForgetCases } from '../above/api.ts';
import { CopyText } from '../above/CopyText.tsx';
import { useProgramme } from '../api/queries.ts';
import type { Opened } from '../api/types.ts';
import { useDraft } from '../api/writes.ts';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { groupWords } from '../words/above.ts';
import { takeShared } from './share.ts';

const prefix = 'chat';
const few = 4;
const isText = (found: unknown): found is string => typeof found === 'string';

/** Which group: the one used last is chosen already; a few stand as buttons, more behind one press. */
const GroupChoice = ({ groups, value, change }: { groups: readonly Group[]; value: string; change: (id: string) => void }) => {
  const w = useWords();
  const [all, setAll] = useState(false);
  const shown = all || groups.length <= few ? groups : groups.filter(({ id }, place) => id === value || place < few - 1).slice(0, few);
  return (
    <fieldset className="field" id={`${prefix}-group`} tabIndex={-1}>
      <legend>{w(groupWords.group)}</legend>
      <div className="choices chat-groups">
        {shown.map(({ id, title }) => (
          <label key={id} className="choice" data-chosen={id === value}>
            <input type="radio" name="group" checked={id === value} onChange={() => change(id)} />
            {title}
          </label>
        ))}
      </div>
      {shown.length < groups.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {w(groupWords.otherGroups)}
        </button>
      )}
    </fieldset>
  );
};

type Lines = ReturnType<typeof splitChat>;

/** Each message that was found; a press leaves one out that has nothing to do with it. */
const Messages = ({ lines, out, toggle }: { lines: Lines; out: ReadonlySet<number>; toggle: (place: number) => void }) => {
  const w = useWords();
  return (
    <fieldset className="field">
      <legend>{w(groupWords.lines, { n: lines.length })}</legend>
      <ul className="plain chat-lines">
        {lines.map(({ who, at, words }, place) => (
          <li key={`${who} ${at} ${words}`}>
            <label className="chat-line" data-out={out.has(place)}>
              <input type="checkbox" checked={!out.has(place)} onChange={() => toggle(place)} />
              <span>
                <span className="hint">{[who, at].filter(Boolean).join(' ')}</span>
                <br />
                {words}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

/** What was said in a chat group becomes a case: paste, choose the group, send. */
export const Transcribe = ({ groups }: { groups: readonly Group[] }) => {
  const w = useWords();
  const id = useId();
  const [group, setGroup] = useState(() => {
    const last = recall('chat-group', '', isText);
    return groups.some((one) => one.id === last) ? last : groups.length === 1 ? groups[0]!.id : '';
  });
  const [text, setText] = useState('');
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const [who, setWho] = useState<string>();
  const [photos, setPhotos] = useState<{ ids: readonly string[]; version: number }>({ ids: [], version: 0 });
  const [more, changeMore] = useState<Values>({});
  const [shared, setShared] = useState<'no' | 'yes' | Problem>('no');
  const draft = useDraft();
  const forget = useForgetCases();
  const at = groups.find((one) => one.id === group);
  const { data: programme } = useProgramme(at?.programme);

  useEffect(() => {
    void takeShared().then(async (found) => {
      if (!found) return;
      setText(found.text);
      setShared('yes');
      try {
        const ids = await Promise.all(found.files.map((file) => upload(file, '', () => undefined)));
        setPhotos({ ids, version: 1 });
      } catch (thrown) {
        setShared(asProblem(thrown));
      }
    });
  }, []);

  const lines = splitChat(text);
  const kept = lines.filter((_, place) => !out.has(place));
  const speaker = who ?? kept.find((line) => line.who !== '')?.who ?? '';
  const phone = phoneIn(chatWords(kept));
  const extra = Object.entries(programme?.openForm.properties ?? {}).filter(
    ([name]) => programme?.openForm.required?.includes(name) && name !== 'words' && name !== 'source',
  );
  const saving = useMutation<Opened, Problem, void>({
    mutationFn: () => {
      if (!at) throw new Error('no group');
      const caller = { ...(speaker.trim() && { name: speaker.trim().slice(0, 60) }), ...(phone !== 'none' && { phone }) };
      return send('POST', `/api/v1/programmes/${at.programme}/cases`, {
        body: {
          source: at.source,
          group: at.id,
          area: at.area,
          words: chatWords(kept),
          ...(photos.ids.length > 0 && { photos: photos.ids }),
          ...(Object.keys(caller).length > 0 && { caller }),
          ...filledIn(more),
        },
        key: draft.key,
        uploads: draft.uploads,
      });
    },
    onSuccess: forget,
    onError: (problem) => {
      if (problem.kind === 'refused') draft.fresh();
    },
  });
  const [missing, setMissing] = useState<readonly { path: string; words: string }[]>([]);
  const faults = missing.length > 0 ? missing : (saving.error?.faults ?? []);

  const submit = () => {
    const wrong = [
      ...(at ? [] : [{ path: 'group', words: w(groupWords.group) }]),
      ...(chatWords(kept).trim() === '' ? [{ path: 'words', words: w(groupWords.words) }] : []),
    ];
    setMissing(wrong);
    if (wrong.length === 0) saving.mutate();
  };
  const paste = async () => {
    try {
      setText(await navigator.clipboard.readText());
      setOut(new Set());
    } catch {
      document.getElementById(`${prefix}-words`)?.focus();
    }
  };
  const fresh = () => {
    setText('');
    setOut(new Set());
    setWho(undefined);
    setPhotos(({ version }) => ({ ids: [], version: version + 1 }));
    setShared('no');
    saving.reset();
    draft.fresh();
  };

  if (saving.data) {
    const { number } = saving.data;
    return (
      <div className="chat-made">
        <p className="fine" role="status">
          ✓ {w(groupWords.done, { number })}
        </p>
        <h2>{w(groupWords.ackTitle)}</h2>
        <CopyText main text={w(groupWords.ack, { number })} label={w(groupWords.ackTitle)} says={w(groupWords.copy)} />
        <p>
          <button type="button" className="button quiet" onClick={fresh}>
            {w(groupWords.another)}
          </button>
        </p>
      </div>
    );
  }
  if (groups.length === 0) return <EmptyState words={groupWords.noGroups} />;
  return (
    <DeskForm
      label={w(groupWords.write)}
      className="form"
      submit={submit}
      sending={saving.isPending}
      send={w(groupWords.send)}
      endClass="sticky-end"
      uploads={draft.uploads}
      scope={{}}
    >
      <TroubleBox problem={missing.length > 0 ? undefined : (saving.error ?? undefined)} faults={faults} prefix={prefix} />
      {shared === 'yes' && <p className="fine">✓ {w(groupWords.shared)}</p>}
      <div className="field">
        <label htmlFor={`${prefix}-words`}>{w(groupWords.words)}</label>
        <p className="hint" id={`${id}-hint`}>
          {w(groupWords.wordsHow)}
        </p>
        <textarea
          id={`${prefix}-words`}
          className="input"
          rows={4}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            setText(target.value);
            setOut(new Set());
          }}
        />
        <p className="chat-paste">
          <button type="button" className="button quiet" onClick={() => void paste()}>
            {w(groupWords.paste)}
          </button>
        </p>
      </div>
      <GroupChoice
        groups={groups}
        value={group}
        change={(next) => {
          setGroup(next);
          remember('chat-group', next);
        }}
      />
      {lines.length > 1 && (
        <Messages
          lines={lines}
          out={out}
          toggle={(place) => setOut(new Set(out.has(place) ? [...out].filter((one) => one !== place) : [...out, place]))}
        />
      )}
      <Field
        key={photos.version}
        id={`${prefix}-photos`}
        name="photos"
        field={{ ...programme?.openForm.properties?.['photos'], widget: 'photos', label: groupWords.photos }}
        value={photos.ids}
        change={(ids) => setPhotos((before) => ({ ...before, ids: ids as string[] }))}
        needed={false}
        faults={faultsAt(faults, 'photos')}
      />
      {text.trim() !== '' && (
        <div className="field">
          <label htmlFor={`${prefix}-who`}>{w(groupWords.who)}</label>
          <input id={`${prefix}-who`} className="input" maxLength={60} value={speaker} onChange={({ target }) => setWho(target.value)} />
        </div>
      )}
      {extra.map(([name, field]) => (
        <Field
          key={name}
          id={`${prefix}-${name}`}
          name={name}
          field={field}
          value={more[name]}
          change={(value) => changeMore({ ...more, [name]: value })}
          needed
          faults={faultsAt(faults, name)}
        />
      ))}
    </DeskForm>
  );
};
