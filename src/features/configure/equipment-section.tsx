import { isFitted } from '../../catalogue/fitting';
import type { Equipment, EquipmentItem } from '../../catalogue/schema/equipment';
import type { Figure } from '../../catalogue/schema/figure';
import { useDetails } from '../../configuration/details-context';
import { useSettledConfiguration } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { LoadState } from '../../ui/load-state';
import styles from './equipment-section.module.css';
import { Fold } from './fold';
import { NoteSource } from './note-source';
import { Section } from './section';

/** What this version has, by theme; what its list does not name and what nobody published is counted, and folded. */
export function EquipmentSection() {
  const { m, text } = useLateI18n();
  const { car } = useSettledConfiguration();
  const details = useDetails(true);
  const table =
    details.state === 'ready'
      ? details.details.equipment.find(({ model }) => model === car.model.id)
      : undefined;
  // Nothing to say is no section: a catalogue need not list any equipment.
  if (details.state === 'ready' && !table) return null;
  return (
    <Section title={m.equipment.title(text(car.trim.name))} isOnScreen>
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
  const { m } = useLateI18n();
  const { items } = table;
  if (items.every((item) => (item.offers[offer] ?? 'not-published') === 'not-published'))
    return <p>{m.equipment.none}</p>;
  const fitted = items.filter((item) => isFitted(item.offers[offer]));
  const others = items.filter((item) => !isFitted(item.offers[offer]));
  return (
    <>
      <p className={styles.count}>{m.equipment.counts(fitted.length, items.length)}</p>
      <Groups table={table} items={fitted} offer={offer} />
      {others.length > 0 && (
        <Fold summary={m.equipment.others(others.length)}>
          <Groups table={table} items={others} offer={offer} />
        </Fold>
      )}
    </>
  );
}

interface GroupsProps {
  readonly table: Equipment;
  readonly items: readonly EquipmentItem[];
  readonly offer: string;
}

function Groups({ table, items, offer }: GroupsProps) {
  const { text } = useLateI18n();
  return (
    <div className={styles.groups}>
      {table.groups.map(({ id, name }) => {
        const own = items.filter((item) => item.group === id);
        const [first] = own;
        return (
          first && (
            <div key={id} className={styles.group}>
              <h3 className={styles.name}>
                {text(name)} <NoteSource label={text(name)} figure={figureOf(first, text(name))} />
              </h3>
              <ul>
                {own.map((item) => (
                  <ItemRow
                    key={item.id}
                    item={item}
                    fitting={item.offers[offer] ?? 'not-published'}
                    // The group says where its items come from; one with a source or a note of its own says that too.
                    hasOwnSource={item.note !== undefined || !isFromSame(item, first)}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </div>
  );
}

const isFromSame = (a: EquipmentItem, b: EquipmentItem) =>
  a.source === b.source && a.date === b.date && a.status === b.status;

const figureOf = ({ source, date, status, note }: EquipmentItem, value: string): Figure => ({
  value,
  unit: 'text',
  source,
  date,
  status,
  ...(note && { note }),
});

interface ItemRowProps {
  readonly item: EquipmentItem;
  readonly fitting: EquipmentItem['offers'][string];
  readonly hasOwnSource: boolean;
}

function ItemRow({ item, fitting, hasOwnSource }: ItemRowProps) {
  const { m, text } = useLateI18n();
  const word = typeof fitting === 'object' ? text(fitting) : m.equipment[fitting];
  const name = text(item.name);
  return (
    <li className={styles.item} data-fitting={typeof fitting === 'object' ? 'fitted' : fitting}>
      {name}
      {fitting !== 'fitted' && <span className={styles.word}>: {word}</span>}
      {hasOwnSource && (
        <>
          {' '}
          <NoteSource label={name} figure={figureOf(item, word)} />
        </>
      )}
    </li>
  );
}
