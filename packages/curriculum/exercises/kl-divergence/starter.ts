/**
 * The divergence Σ pᵢ log(pᵢ / qᵢ), in nats.
 *
 * @param p the distribution that the outcomes follow
 * @param q the distribution that is compared with it, of the same length
 */
export function kl(p: number[], q: number[]): number {
  // Replace the next line.
  throw new Error(`The divergence of ${p.length} from ${q.length} outcomes is not computed yet.`);
}
