import { use, useEffect, useState } from 'react';
import { useRange } from '../../configuration/react';
import { isAsWritten, measuresOf, unitChoices, unitSystems, type UnitChoices } from '../../i18n/measures';
import { useOwnWords } from '../../i18n/use-own-words';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { Dialog } from '../../ui/dialog';
import { SettingsContext } from '../settings-context';
import shell from '../shell.module.css';
import { unitsGate } from './units-storage';
import styles from './units-switch.module.css';
import { en } from './words/en';
import { ru, type UnitsWords } from './words/ru';

declare module '../../i18n/own-words' {
  interface OwnWords {
    readonly units: UnitsWords;
  }
}

/** The units that the page speaks in: the market's until the reader says otherwise, and then theirs on every visit. */
export default function UnitsSwitch() {
  const { m } = useI18n();
  const words = useOwnWords('units', { ru, en });
  const market = unitSystems[useRange().catalogue.units ?? 'metric'];
  const settings = use(SettingsContext);
  // Nothing that is prerendered shows it: the dialog is closed.
  const [chosen, setChosen] = useState(() => unitsGate(() => localStorage).read().values);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const gate = unitsGate(() => localStorage);
    return gate.subscribe(() => setChosen(gate.read().values));
  }, []);
  const units = { ...market, ...chosen };
  const { distance, consumption, length } = units;
  useEffect(() => {
    const now = { distance, consumption, length };
    // Where nothing is converted, nothing is to be drawn anew.
    const measures = isAsWritten(now) ? null : measuresOf(now, words.names);
    settings?.setState({ measures });
  }, [settings, distance, consumption, length, words]);
  const choose = (changes: Partial<UnitChoices>) => {
    setChosen({ ...chosen, ...changes });
    if (!unitsGate(() => localStorage).change(changes)) settings?.setState({ problem: 'refused' });
  };
  const group = (kind: keyof UnitChoices) => (
    <ChoiceGroup
      key={kind}
      legend={words.kinds[kind]}
      options={unitChoices[kind].map((id) => ({ id, name: words.choices[id] }))}
      chosen={units[kind]}
      onChoose={(id) => choose({ [kind]: id })}
    />
  );
  return (
    <>
      <Button look="quiet" aria-label={words.title} title={words.title} onClick={() => setIsOpen(true)}>
        <svg className={shell.icon} viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M1 6h18v8H1zM5 6v3M8.5 6v4.5M12 6v3M15.5 6v4.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </Button>
      {isOpen && (
        <Dialog
          title={words.title}
          onClose={() => setIsOpen(false)}
          footer={
            <Button look="main" onClick={() => setIsOpen(false)}>
              {m.actions.close}
            </Button>
          }
        >
          <p>{words.lead}</p>
          <div className={styles.groups}>{(['distance', 'consumption', 'length'] as const).map(group)}</div>
        </Dialog>
      )}
    </>
  );
}
