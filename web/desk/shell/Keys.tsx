import { Modal } from 'antd';
import { useWords } from '../../shared/language.tsx';
import { keyWords, shellWords } from '../words/shell.ts';

const keys = [
  ['j', 'down'],
  ['k', 'up'],
  ['Enter', 'open'],
  ['.', 'main'],
  ['d', 'dispatch'],
  ['x', 'pick'],
  ['Shift + X', 'pickTo'],
  ['1 … 6', 'view'],
  ['Ctrl + Enter', 'send'],
  ['Esc', 'leave'],
  ['Ctrl + K', 'palette'],
  ['/', 'search'],
  ['r', 'refresh'],
  ['n', 'enter'],
  ['m', 'map'],
  ['?', 'help'],
] as const satisfies readonly (readonly [string, keyof typeof keyWords])[];

/** Every key and what it does. */
export const Keys = ({ open, close }: { open: boolean; close: () => void }) => {
  const w = useWords();
  return (
    <Modal open={open} onCancel={close} footer={null} title={w(shellWords.keys)} width={420} destroyOnHidden>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' + ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{w(keyWords[does])}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
};
