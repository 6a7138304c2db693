def adam_step(
    w: list[float],
    m: list[float],
    v: list[float],
    g: list[float],
    t: int,
    lr: float,
    b1: float,
    b2: float,
    eps: float,
) -> tuple[list[float], list[float], list[float]]:
    """Step number t of Adam.

    w -- the weights
    m -- the moving average of the gradients so far
    v -- the moving average of their squares so far
    g -- the gradient at w
    t -- the number of this step, counted from 1
    lr -- the learning rate
    b1 -- the decay of m
    b2 -- the decay of v
    eps -- keeps the division away from zero

    Returns the new weights, the new m and the new v.
    """
    # So far nothing moves and nothing is remembered.
    return list(w), list(m), list(v)
