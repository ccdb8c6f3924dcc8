// Does its owner say that a proposal will be implemented in time? "Setting a target asks for the owner's stated commitment to code freeze" (P-5).

/** Of the description of a pull request. */
export function statesCommitment(description: string): boolean {
  return /code[\s-]*freeze/i.test(description);
}
