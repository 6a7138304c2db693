/** A scalar activation with its first two derivatives. NaN gives NaN in all three. */
export interface Activation {
  readonly f: (x: number) => number;
  readonly df: (x: number) => number;
  readonly d2f: (x: number) => number;
}
