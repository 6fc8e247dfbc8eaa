import type { ExtraKey } from '../../catalogue/extras';
import type { ExtraView } from '../../configuration/configuration';
import { useRange, useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { CheaperPackage } from './cheaper-package';
import { ExtraCheck } from './extra-check';
import styles from './extras.module.css';
import { SlotGroup } from './slot-group';

/** What the car may have beyond its row: under each heading its slots, of which one chooses one, and its extras. */
export default function Extras() {
  const { text } = useI18n();
  const { extras } = useSettledConfiguration();
  const groups = useRange().catalogue.extraGroups ?? [];
  return (
    <>
      {groups.map(({ id, name }) => {
        const own = extras.filter(({ choice }) => choice.group === id);
        return own.length > 0 && <ExtraGroup key={id} id={id} title={text(name)} views={own} />;
      })}
      <CheaperPackage />
    </>
  );
}

const isSlot = (key: ExtraKey) => key.startsWith('slot.');

interface ExtraGroupProps {
  readonly id: string;
  readonly title: string;
  readonly views: readonly ExtraView[];
}

function ExtraGroup({ id, title, views }: ExtraGroupProps) {
  const headingId = `extras-${id}`;
  const { text } = useI18n();
  const [first] = views;
  // "Wheels", and below it "Wheels" once more, would say nothing.
  if (first && views.length === 1 && isSlot(first.choice.key) && text(first.choice.name) === title)
    return <SlotGroup view={first} isAlone />;
  const single = views.filter(({ choice }) => !isSlot(choice.key));
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.title}>
        {title}
      </h2>
      {views.map(
        (view) => isSlot(view.choice.key) && <SlotGroup key={view.choice.key} view={view} isAlone={false} />,
      )}
      {single.length > 0 && (
        <fieldset className={styles.checks} aria-labelledby={headingId}>
          {single.map((view) => (
            <ExtraCheck key={view.choice.key} view={view} />
          ))}
        </fieldset>
      )}
    </section>
  );
}
