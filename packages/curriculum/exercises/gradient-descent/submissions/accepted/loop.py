def descend(f, grad, w0, lr, steps):
    w = list(w0)
    losses = [f(w)]
    for _ in range(steps):
        g = grad(w)
        w = [wi - lr * gi for wi, gi in zip(w, g)]
        losses.append(f(w))
    return w, losses
