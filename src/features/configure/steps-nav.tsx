import { useEffect, useState, type MouseEvent } from 'react';
import { steps as allSteps, type Step } from '../../catalogue/steps';
import { afterPaint } from '../../configuration/after-paint';
import { useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { headingIdOf } from './step-heading';
import styles from './steps-nav.module.css';

/** Where the buyer is among the steps, what each one holds, and a jump to it. */
export function StepsNav() {
  const { m, text, stepName } = useI18n();
  const { car, steps } = useSettledConfiguration();
  const here = useStepInSight();
  return (
    <nav className={styles.nav} aria-label={m.steps} data-unsure="finish">
      <ol className={styles.list}>
        {steps.map(({ step, picked }) => (
          <li key={step}>
            <a
              href={`#${headingIdOf(step)}`}
              className={styles.link}
              ref={step === here ? showInRow : null}
              aria-current={step === here ? 'step' : undefined}
              data-picked={picked}
              onClick={(event) => jump(event, step)}
            >
              {stepName(step)} <span className={styles.value}>{text(car[step].name)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Brings the link of the step in sight into the row, when the row is wider than the screen. */
function showInRow(link: HTMLAnchorElement | null): void {
  const row = link?.closest('ol');
  if (!link || !row || row.scrollWidth <= row.clientWidth) return;
  const { offsetLeft, offsetWidth } = link;
  row.scrollTo({ left: offsetLeft + offsetWidth / 2 - row.clientWidth / 2 });
}

/** Without a move of the address: what it holds is the car. */
function jump(event: MouseEvent, step: Step): void {
  const heading = document.getElementById(headingIdOf(step));
  if (!heading) return;
  event.preventDefault();
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}

/** The last step whose heading has come up to the top third of the screen; null above the first. */
function useStepInSight(): Step | null {
  const [here, setHere] = useState<Step | null>(null);
  useEffect(() => {
    let callOff: (() => void) | null = null;
    const look = () => {
      callOff = null;
      const line = innerHeight / 3;
      const passed = allSteps.findLast((step) => {
        const heading = document.getElementById(headingIdOf(step));
        return heading !== null && heading.getBoundingClientRect().top < line;
      });
      setHere(passed ?? null);
    };
    const onScroll = () => {
      callOff ??= afterPaint(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      callOff?.();
    };
  }, []);
  return here;
}
