import { CopyLink } from './copy-link';
import { ShareCar } from './share-car';

/** What hands the shown car over. */
export default function ShareActs() {
  return (
    <>
      <ShareCar />
      <CopyLink />
    </>
  );
}
