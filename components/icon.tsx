const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  fold: 'M5 8l5 5 5-5',
  unfold: 'M5 12l5-5 5 5',
  back: 'M12 5l-5 5 5 5',
  forward: 'M8 5l5 5-5 5',
  search: 'M9 3.5a5.5 5.5 0 1 0 .1 0zM13 13l4 4',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4a2 2 0 1 0 .1 0zM8 12a2 2 0 1 0 .1 0z',
  copy: 'M8 7h7a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 15 17H8a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 8 7zM4 13V4.5A1.5 1.5 0 0 1 5.5 3H13',
  done: 'M4 10.5l4 4 8-9',
  warns: 'M10 3.1l7.5 13.8h-15zM10 8.1v4.4M10 15v.1',
  tells: 'M10 4.2v.2M10 8.8v7.5',
  'other-tab': 'M11 4h5v5M16 4l-7.5 7.5M14 12v3.5a1 1 0 0 1-1 1H4.5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1H8',
};

export type IconName = keyof typeof PATHS;

/** A sign beside words that say the same. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
