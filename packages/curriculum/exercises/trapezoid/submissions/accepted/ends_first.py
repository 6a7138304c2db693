def trapezoid(f, a, b, n):
    h = (b - a) / n
    inner = sum(f(a + i * h) for i in range(1, n))
    return h * ((f(a) + f(b)) / 2 + inner)
