type Outcome = { inP: number; inQ: number };

export default function kl(p: number[], q: number[]): number {
  const outcomes: Outcome[] = p.map((inP, i) => ({ inP, inQ: q[i] }));
  const happening = outcomes.filter(({ inP }) => inP !== 0);
  let total = 0;
  for (const { inP, inQ } of happening.toReversed()) {
    if (inQ === 0) return Infinity;
    total -= inP * (Math.log(inQ) - Math.log(inP));
  }
  return total;
}

export { kl };
