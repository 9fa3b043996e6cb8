/** A file of version 2 drew every parameter for itself and every world for itself. */
export const upgradeTo3 = (
  file: Readonly<Record<string, unknown>>,
): Record<string, unknown> => ({
  correlations: [],
  sampling: "independent",
  ...file,
});
