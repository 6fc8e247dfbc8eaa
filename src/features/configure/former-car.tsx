import { useMemo } from 'react';
import { carName } from '../../configuration/car-name';
import { useDetails } from '../../configuration/details-context';
import { useConfiguration, useConfigurator, useRange } from '../../configuration/react';
import { nameThen, rememberedCar, stepsApart } from '../../configuration/remembered';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { useNavigation } from '../../ui/navigation';
import { Notice } from '../../ui/notice';
import { useLateWords } from './words/words';

/** What a link meant whose car is sold no more: the car and its price then, and the nearest that is sold. */
export function FormerCar() {
  const { text, format, stepName } = useI18n();
  const words = useLateWords();
  const { go } = useNavigation();
  const details = useDetails();
  const range = useRange();
  const problems = useConfigurator((state) => state.problems);
  const { selection, list, car } = useConfiguration();
  const former = details.state === 'ready' ? details.details.former : undefined;
  const remembered = useMemo(
    () => (former && problems.length > 0 ? rememberedCar(range, former, problems, selection) : null),
    [range, former, problems, selection],
  );
  if (!former || !remembered) return null;
  const { offer, wasPrice, now, nearest, query } = remembered;
  const name = (step: Parameters<typeof nameThen>[2], id: string) => text(nameThen(range, former, step, id));
  const seen = `${name('model', offer.model)} ${name('trim', offer.trim)}`;
  const apart = stepsApart(offer, nearest).map(
    (step) => `${stepName(step)}: ${name(step, offer[step])} → ${name(step, nearest.ids[step])}`,
  );
  const isShown = car.offer.id === nearest.offer.id;
  return (
    <Notice
      title={words.former.title(seen)}
      action={!isShown && <Button onClick={() => go('configure', query)}>{words.former.show}</Button>}
    >
      <p>{words.former.was(seen, format.price(wasPrice), text(list.name))}</p>
      <p>
        {words.former.nearest(text(carName(nearest)), format.price(now), format.difference(now - wasPrice))}
      </p>
      <ul>
        {apart.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Notice>
  );
}
