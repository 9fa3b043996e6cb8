/** Version of the model: raised whenever the same scenario file gives other results. */
export const MODEL_VERSION = "1.0.0";
