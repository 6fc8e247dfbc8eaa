import { useState } from 'react';
import { Button } from '../../ui/button';
import { CodeDialog } from './code-dialog';
import { useShareWords } from './words/share-words';

/** Among the changes, because it is one: the car that a code names in the place of this one. */
export default function EnterCode() {
  const words = useShareWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.enter}
      </Button>
      {isOpen && <CodeDialog onClose={() => setOpen(false)} />}
    </>
  );
}
