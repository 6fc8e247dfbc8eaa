import { aboutThemes } from '../../catalogue/about-themes';
import type { Statement } from '../../catalogue/schema/catalogue';
import type { Ground } from '../../catalogue/schema/figure';
import type { Text } from '../../catalogue/schema/primitives';
import { useDetails } from '../../configuration/details-context';
import { useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './about-section.module.css';
import { NoteSource } from './note-source';
import { Section } from './section';
import { useLateWords } from './words/words';

/** What is told about the model, by theme, each with its source, and what has become untrue of it. */
export function AboutSection() {
  const words = useLateWords();
  const { model } = useSettledConfiguration().car;
  const details = useDetails(true);
  if (details.state !== 'ready') return null;
  const told = details.details.about.filter((statement) => statement.model === model.id);
  if (told.length === 0) return null;
  return (
    <Section title={words.about.title} isOnScreen>
      <div className={styles.themes}>
        {aboutThemes.map((theme) => {
          const statements = told.filter((statement) => statement.theme === theme);
          if (statements.length === 0) return null;
          return (
            <div key={theme} className={styles.theme}>
              <h3 className={styles.name}>{words.about.themes[theme]}</h3>
              {statements.map((statement) => (
                <Told key={statement.id} statement={statement} />
              ))}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function Told({ statement: { theme, since, ...statement } }: { readonly statement: Statement }) {
  const words = useLateWords();
  return (
    <>
      <Sentence statement={statement} label={words.about.themes[theme]} />
      {since && <Sentence statement={since} label={words.about.since} lead={words.about.since} />}
    </>
  );
}

interface SentenceProps {
  readonly statement: Ground & { readonly text: Text };
  readonly label: string;
  readonly lead?: string;
}

function Sentence({ statement: { text: sentence, ...statement }, label, lead }: SentenceProps) {
  const { text } = useI18n();
  const { source, date, status, note, also } = statement;
  const ground = { source, date, status, ...(note && { note }), ...(also && { also }) };
  return (
    <p className={styles.statement} data-follows={lead !== undefined}>
      {lead && <strong className={styles.since}>{lead}: </strong>}
      {text(sentence)} <NoteSource label={label} figure={{ value: sentence, unit: 'text', ...ground }} />
    </p>
  );
}
