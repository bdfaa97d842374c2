/** A key for a plan in storage that no other plan has: 96 random bits. (`randomUUID` exists only on secure origins.) */
export function newPlanId(): string {
  return `plan-${Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-')}`;
}
