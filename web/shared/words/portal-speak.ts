import { t } from './t.ts';

/** Words for those who speak instead of typing. */
export const speakWords = {
  speak: t('按一下，用说的', 'Speak instead of typing'),
  stop: t('说完了', 'I have finished'),
  listening: t('正在听，请讲…', 'Listening, please speak…'),
  denied: t('手机没有让用话筒。请在浏览器里允许使用话筒，或者打字。', 'The microphone is not lent. Allow it in the browser, or type.'),
  note: t('录一段话', 'Leave a voice note'),
  stopNote: t('录好了', 'Finished'),
  recording: t('正在录音，最长两分钟', 'Recording, two minutes at most'),
  sending: t('正在传录音…', 'Sending the voice note…'),
  kept: t('录音已传好，工作人员会听', 'The voice note has arrived; the desk will listen to it'),
  failed: t('录音没有传出去，按一下再传', 'The voice note did not go through; press to send it again'),
  again: t('再传一次', 'Send again'),
  fileName: t('语音留言', 'voice-note'),
  seeNote: t('（见语音留言）', '(see the voice note)'),
};
