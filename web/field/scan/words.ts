import { t } from '../../shared/words/t.ts';

/** What the page with the camera says. */
export const scanWords = {
  way: t('扫一扫', 'Scan'),
  title: t('扫登记点或出入证的二维码', 'Scan the code of a place or a pass'),
  opening: t('正在打开相机…', 'Opening the camera…'),
  hold: t('把二维码放进框里，会自动打开', 'Hold the code inside the frame; it opens by itself'),
  camera: t('相机画面', 'Picture of the camera'),
  refused: t(
    '没有相机权限。可以在手机设置里允许浏览器使用相机，或者在下面输入编号。',
    'The camera is not allowed. Allow it in the settings of the phone, or type the number below.',
  ),
  none: t('这台设备没有可用的相机，请在下面输入编号。', 'This device has no camera to use: type the number below.'),
  insecure: t(
    '这个网址不是 https，手机不让打开相机，请在下面输入编号。',
    'The address is not https, so the phone keeps the camera shut: type the number below.',
  ),
  foreign: t('这不是登记点或出入证的码', 'This is no code of a place or a pass'),
  type: t('扫不了？输入登记点或出入证的编号', 'Cannot scan? Type the number of the place or the pass'),
  open: t('打开', 'Open'),
  again: t('再试相机', 'Try the camera again'),
};
