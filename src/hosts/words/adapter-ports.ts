/** `X710-DA2`, `I350-T4`: the last digit counts the ports. */
export function portsOfName(model: string): number | undefined {
  const digit = /-(?:DA|T|SR|QDA|DP|XXVDA)(\d)\w{0,2}$/i.exec(model.trim())?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** Ports of so many cards with so many each. */
export function portsOfCards(each: number | undefined, cards: number | undefined): number | undefined {
  return each === undefined ? cards : each * (cards ?? 1);
}
