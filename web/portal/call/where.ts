import { rounded } from '../../shared/form/widgets/place.tsx';

export type Found = Readonly<{ lng: number; lat: number; datum: 'WGS84' }>;

/** Where the phone is, if it says so within five seconds; an urgent call never waits longer for it. */
export const whereAmI = (): Promise<Found | 'unknown'> =>
  new Promise((answer) => {
    if (!('geolocation' in navigator)) return answer('unknown');
    const enough = setTimeout(() => answer('unknown'), 5_000);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        clearTimeout(enough);
        answer({ lng: rounded(coords.longitude), lat: rounded(coords.latitude), datum: 'WGS84' });
      },
      () => {
        clearTimeout(enough);
        answer('unknown');
      },
      { enableHighAccuracy: true, timeout: 5_000, maximumAge: 60_000 },
    );
  });
