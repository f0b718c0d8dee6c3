import { Segmented } from 'antd';
import { type Language, useLanguage, useWords } from '../../shared/language.tsx';
import { type TypeSize, useTypeSize } from '../../shared/type-size.tsx';
import { Section } from '../case/Section.tsx';
import { type Scheme, schemes, useScheme } from '../theme/scheme.tsx';
import { meWords } from '../words/sign-in.ts';

/** Language, size of the type, light or dark; each takes effect at once and is remembered on this device. */
export const Looks = () => {
  const w = useWords();
  const { language, speak } = useLanguage();
  const { size, choose: resize } = useTypeSize();
  const { scheme, choose: colour } = useScheme();
  const sizes: [TypeSize, keyof typeof meWords][] = [
    ['plain', 'sizePlain'],
    ['22', 'sizeLarge'],
    ['26', 'sizeLarger'],
    ['30', 'sizeLargest'],
  ];
  return (
    <Section title={w(meWords.looks)} className="looks">
      <div className="field">
        <span className="label">{w(meWords.language)}</span>
        <Segmented<Language>
          name="language"
          aria-label={w(meWords.language)}
          value={language}
          onChange={speak}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      <div className="field">
        <span className="label">{w(meWords.size)}</span>
        <Segmented<TypeSize>
          name="size"
          aria-label={w(meWords.size)}
          value={size}
          onChange={resize}
          options={sizes.map(([value, label]) => ({ value, label: w(meWords[label]) }))}
        />
      </div>
      <div className="field">
        <span className="label">{w(meWords.scheme)}</span>
        <Segmented<Scheme>
          name="scheme"
          aria-label={w(meWords.scheme)}
          value={scheme}
          onChange={colour}
          options={schemes.map((value) => ({ value, label: w(meWords[value]) }))}
        />
      </div>
    </Section>
  );
};
