import { useRange } from '../configuration/react';
import { useI18n } from '../i18n/context';
import { nameOfLanguage } from '../i18n/language';
import { useQuery } from '../ui/address-context';
import { ButtonLink } from '../ui/button';
import { useWhereabouts } from './route-context';
import { spokenLanguages } from './spoken-languages';

/** The other languages, each by its own name: the page stays where it is and what it was. */
export function LanguageSwitch() {
  const { language } = useI18n();
  const { hrefIn, speak } = useWhereabouts();
  const query = useQuery();
  const catalogue = useRange().catalogue;
  return spokenLanguages(catalogue)
    .filter((each) => each !== language)
    .map((other) => (
      <ButtonLink
        key={other}
        look="quiet"
        lang={other}
        hrefLang={other}
        href={hrefIn(other, query)}
        onPress={() => speak(other)}
      >
        {nameOfLanguage(other)}
      </ButtonLink>
    ));
}
