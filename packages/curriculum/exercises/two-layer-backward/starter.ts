export type Net = {
  X: number[][];
  W1: number[][];
  b1: number[];
  W2: number[][];
  b2: number[];
  Y: number[][];
};

/**
 * The gradients of the mean cross-entropy by all parameters.
 *
 * @param n the batch X, Y (one example a row) and the parameters W1, b1, W2, b2
 * @returns one gradient for each parameter, of its shape
 */
export function gradients(n: Net): {
  dW1: number[][];
  db1: number[];
  dW2: number[][];
  db2: number[];
} {
  // So far no parameter has any influence.
  const zeros = (rows: number[][]) => rows.map((row) => row.map(() => 0));
  return {
    dW1: zeros(n.W1),
    db1: n.b1.map(() => 0),
    dW2: zeros(n.W2),
    db2: n.b2.map(() => 0),
  };
}
