/** A network of two inputs, four tanh units and a sigmoid, trained on XOR by full-batch descent. */
export function run(epochs: number): number[] {
  const inputs = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const targets = [0, 1, 1, 0];
  const hidden = 4;
  let seed = 7;
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return (2 * seed) / 2147483647 - 1;
  };
  const W1 = Array.from({ length: hidden }, () => [random(), random()]);
  const b1 = Array.from({ length: hidden }, () => 0);
  const W2 = Array.from({ length: hidden }, random);
  let b2 = 0;
  const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let example = 0; example < inputs.length; example += 1) {
      const x = inputs[example];
      const a = W1.map((row, j) => Math.tanh(row[0] * x[0] + row[1] * x[1] + b1[j]));
      const output = sigmoid(a.reduce((sum, value, j) => sum + value * W2[j], b2));
      const delta = output - targets[example];
      for (let j = 0; j < hidden; j += 1) {
        const back = delta * W2[j] * (1 - a[j] * a[j]);
        W2[j] -= 0.1 * delta * a[j];
        W1[j][0] -= 0.1 * back * x[0];
        W1[j][1] -= 0.1 * back * x[1];
        b1[j] -= 0.1 * back;
      }
      b2 -= 0.1 * delta;
    }
  }
  return inputs.map((x) =>
    sigmoid(
      W1.reduce(
        (sum, row, j) => sum + W2[j] * Math.tanh(row[0] * x[0] + row[1] * x[1] + b1[j]),
        b2,
      ),
    ),
  );
}
