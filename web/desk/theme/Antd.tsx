/** antd dressed in the platform's tokens: it knows no colour, size or font of its own. */
import { ConfigProvider, type ThemeConfig, theme } from 'antd';
import en from 'antd/locale/en_US.js';
import zh from 'antd/locale/zh_CN.js';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useLanguage } from '../../shared/language.tsx';
import { useScheme } from './scheme.tsx';

type Locale = typeof en.default;
/** antd's words come in a CommonJS file, which bundlers hand over wrapped or bare. */
const bare = (found: Locale | { default: Locale }): Locale => ('default' in found ? found.default : found);
const locales = { zh: bare(zh), en: bare(en) };

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const rem = (name: string) => Math.round(Number.parseFloat(token(name)) * 16);

const dressed = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: {
    colorPrimary: token('river'),
    colorLink: token('river'),
    colorInfo: token('river'),
    colorSuccess: token('jade'),
    colorWarning: token('amber'),
    colorError: token('vermilion'),
    colorTextBase: token('ink'),
    colorBgBase: token('paper'),
    colorText: token('ink'),
    colorTextSecondary: token('ink-soft'),
    colorTextTertiary: token('ink-soft'),
    colorTextPlaceholder: token('ink-soft'),
    colorTextDisabled: token('slate'),
    colorTextDescription: token('ink-soft'),
    colorTextLightSolid: token('on-colour'),
    colorBgContainer: token('paper'),
    colorBgElevated: token('paper'),
    colorBgLayout: token('ground'),
    colorBorder: token('edge'),
    colorBorderSecondary: token('line'),
    colorSplit: token('line'),
    controlItemBgActive: token('river-soft'),
    controlItemBgHover: token('ground'),
    fontFamily: 'inherit',
    fontSize: rem('t1'),
    fontSizeLG: rem('t2'),
    controlHeight: Number.parseInt(token('target'), 10),
    controlHeightSM: 36,
    borderRadius: Number.parseInt(token('radius'), 10),
    boxShadow: token('float'),
    boxShadowSecondary: token('float'),
    motionDurationFast: '0.08s',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  components: {
    Rate: { starBg: token('line'), starColor: token('river'), starSize: 28 },
    Select: { optionLineHeight: 1.5, optionPadding: '10px 12px' },
    Segmented: {
      trackBg: token('slate-soft'),
      itemSelectedBg: token('river'),
      itemSelectedColor: token('on-colour'),
      itemColor: token('ink'),
      itemHoverColor: token('ink'),
    },
  },
});

/** Reads the tokens again whenever the scheme or the size of the type changes on the page. */
export const Antd = ({ children }: { children: ReactNode }) => {
  const { dark } = useScheme();
  const { language } = useLanguage();
  const [look, setLook] = useState(() => dressed(dark));
  useLayoutEffect(() => {
    const read = () => setLook(dressed(dark));
    read();
    const size = new MutationObserver(read);
    size.observe(document.documentElement, { attributes: true, attributeFilter: ['data-type', 'data-size'] });
    return () => size.disconnect();
  }, [dark]);
  return (
    <ConfigProvider theme={look} locale={locales[language]} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
};
