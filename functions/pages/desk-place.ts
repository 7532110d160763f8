/** The pages beside the list, in the order in which they are led to. */
export const deskPlaces = ['register', 'manager', 'system', 'searches', 'locks'] as const;
export type DeskPlace = (typeof deskPlaces)[number];
