import { useEffect, useState } from 'react';
import { useOwnWords } from '../../i18n/use-own-words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { keepSite } from './keep-site';
import { en } from './words/en';
import { ru } from './words/ru';

declare module '../../i18n/own-words' {
  interface OwnWords {
    readonly keeping: typeof ru;
  }
}

/** Keeps the site on the device, and says when a newer version of it is there. The car is in the address, and stays. */
export function VersionNotice() {
  const words = useOwnWords('keeping', { ru, en });
  const [isOld, setIsOld] = useState(false);
  useEffect(() => keepSite(() => setIsOld(true)), []);
  return (
    <div role="status">
      {isOld && (
        <Notice
          title={words.newer}
          action={
            <>
              <Button look="main" onClick={() => location.reload()}>
                {words.load}
              </Button>
              <Button onClick={() => setIsOld(false)}>{words.later}</Button>
            </>
          }
        >
          {words.stays}
        </Notice>
      )}
    </div>
  );
}
