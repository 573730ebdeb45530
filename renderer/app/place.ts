import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { paths, sectionOf } from './paths';

const PLACE = 'dhcb.place:';

/** The place one left is the place one returns to: of each data file the last screen. */
export function useRememberedPlace(filePath: string, first: string = paths.overview): void {
  const [location, navigate] = useLocation();
  // First when a file comes into the frame: the address may still be that of the file before.
  useEffect(() => {
    navigate(localStorage.getItem(PLACE + filePath) ?? first, { replace: true });
  }, [filePath, first, navigate]);
  useEffect(() => {
    if (isScreen(location)) localStorage.setItem(PLACE + filePath, location);
  }, [filePath, location]);
}

/** The next time the file is shown it begins at its first screen. */
export function forgetPlace(filePath: string): void {
  localStorage.removeItem(PLACE + filePath);
}

/** A file in which the work goes on begins at the screen on which the one before was left. */
export function takePlaceAlong(from: string, to: string): void {
  const place = localStorage.getItem(PLACE + from);
  if (place !== null) localStorage.setItem(PLACE + to, place);
}

function isScreen(location: string): boolean {
  const section = sectionOf(location);
  return section !== paths.newSeason && Object.values<string>(paths).includes(section);
}
