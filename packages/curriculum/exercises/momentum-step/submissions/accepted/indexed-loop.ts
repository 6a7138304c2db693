type Step = [weights: number[], velocity: number[]];

export const momentumStep = (
  w: readonly number[],
  v: readonly number[],
  g: readonly number[],
  lr = 0.01,
  beta = 0.9,
): Step => {
  const weights: number[] = [];
  const velocity: number[] = [];
  for (const [i, gradient] of g.entries()) {
    const speed = gradient + v[i] * beta;
    velocity[i] = speed;
    weights[i] = w[i] - speed * lr;
  }
  return [weights, velocity];
};
