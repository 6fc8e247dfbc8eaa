import type { Equipment, EquipmentItem } from '../../catalogue/schema/equipment';
import { useConfiguration } from '../../configuration/react';
import { useDetails } from '../../configuration/details-context';
import { useI18n } from '../../i18n/context';
import { LoadState } from '../../ui/load-state';
import styles from './equipment-section.module.css';
import { NoteSource } from './note-source';
import { Section } from './section';

/** What this version has, does not list, and what nobody published, by theme. */
export function EquipmentSection() {
  const { m, text } = useI18n();
  const { car } = useConfiguration();
  const details = useDetails(true);
  const table =
    details.state === 'ready'
      ? details.details.equipment.find(({ model }) => model === car.model.id)
      : undefined;
  return (
    <Section title={m.equipment.title(text(car.trim.name))}>
      {table ? (
        <EquipmentTable table={table} offer={car.offer.id} />
      ) : (
        <LoadState
          state={details}
          loading={m.equipment.loading}
          failed={m.equipment.failed}
          retry={m.figure.retry}
        />
      )}
    </Section>
  );
}

function EquipmentTable({ table, offer }: { readonly table: Equipment; readonly offer: string }) {
  const { m, text } = useI18n();
  const fittings = table.items.map((item) => item.offers[offer]);
  const known = fittings.filter((fitting) => fitting !== 'not-published');
  if (known.length === 0) return <p>{m.equipment.none}</p>;
  const fitted = known.filter((fitting) => fitting === 'fitted' || typeof fitting === 'object');
  return (
    <>
      <p className={styles.count}>{m.equipment.counts(fitted.length, table.items.length)}</p>
      <div className={styles.groups}>
        {table.groups.map((group) => (
          <div key={group.id} className={styles.group}>
            <h3 className={styles.name}>{text(group.name)}</h3>
            <ul>
              {table.items
                .filter((item) => item.group === group.id)
                .map((item) => (
                  <ItemRow key={item.id} item={item} offer={offer} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}

function ItemRow({ item, offer }: { readonly item: EquipmentItem; readonly offer: string }) {
  const { m, text } = useI18n();
  const fitting = item.offers[offer] ?? 'not-published';
  const word = typeof fitting === 'object' ? text(fitting) : m.equipment[fitting];
  const name = text(item.name);
  const { source, date, status, note } = item;
  return (
    <li className={styles.item} data-fitting={typeof fitting === 'object' ? 'fitted' : fitting}>
      <span className={styles.mark} aria-hidden="true" />
      <span>
        {name}
        <span className={fitting === 'fitted' ? 'visually-hidden' : styles.word}>: {word}</span>
      </span>
      <NoteSource
        label={name}
        figure={{ value: word, unit: 'text', source, date, status, ...(note && { note }) }}
      />
    </li>
  );
}
