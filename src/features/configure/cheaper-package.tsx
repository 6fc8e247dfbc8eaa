import { cheaperPackages } from '../../configuration/cheaper-packages';
import { useConfiguratorStore, useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useLateWords } from './words/words';

/** Says that a package is the cheaper way to what was picked, and offers it: nothing is swapped silently. */
export function CheaperPackage() {
  const { format, text } = useI18n();
  const words = useLateWords();
  const configuration = useSettledConfiguration();
  const { choose } = useConfiguratorStore().getState();
  const [best] = cheaperPackages(configuration);
  if (!best) return null;
  const { choice, view } = best;
  const name = text(choice.name);
  return (
    <Notice
      title={name}
      action={<Button onClick={() => choose(choice.key, view.option.id)}>{words.extras.take(name)}</Button>}
    >
      <p>{words.extras.cheaper(name, format.price(-view.difference))}</p>
    </Notice>
  );
}
