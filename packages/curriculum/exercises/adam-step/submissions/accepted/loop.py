def adam_step(w, m, v, g, t, lr, b1, b2, eps):
    new_w, new_m, new_v = [], [], []
    for wi, mi, vi, gi in zip(w, m, v, g):
        mi = b1 * mi + (1 - b1) * gi
        vi = b2 * vi + (1 - b2) * gi**2
        m_hat = mi / (1 - b1**t)
        v_hat = vi / (1 - b2**t)
        new_w.append(wi - lr * m_hat / (v_hat**0.5 + eps))
        new_m.append(mi)
        new_v.append(vi)
    return new_w, new_m, new_v
