/** Version of the model: raised whenever the same scenario file gives other results. */
export const MODEL_VERSION = "2.1.0";
