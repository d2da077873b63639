// Items of a list that say nothing.
export const plainItems = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    phase: 'All',
    do: `Do number ${index}.`,
    why: 'Because.',
    cites: [],
  }));
