/** Acknowledges with nothing: kinds of deliveries differ in what an acknowledgement may carry, and all may be empty. */
export const acknowledge = (ack: () => Promise<void>): Promise<void> => ack();
