def kl(p: list[float], q: list[float]) -> float:
    """The divergence, sum of p[i] log(p[i] / q[i]), in nats.

    p -- the distribution that the outcomes follow
    q -- the distribution that is compared with it, of the same length
    """
    # Replace the next line.
    raise NotImplementedError("The divergence is not computed yet.")
