const place = 'mithaq.setup';

/** The token of the start link, for as long as its window is open: who looks around first finds the way back to setting up. */
export const keptToken = {
  read: (): string | undefined => sessionStorage.getItem(place) ?? undefined,
  write: (token: string): void => sessionStorage.setItem(place, token),
  forget: (): void => sessionStorage.removeItem(place),
};
