package prongsai.measures.measure;

/** What is to be done about a result (การนำผลการวิเคราะห์ไปสู่การปรับปรุง หรือพัฒนาองค์กร หรือรักษาระดับ). */
public enum Disposition {
    /** ปรับปรุง: put right what is deficient. */
    IMPROVE,
    /** พัฒนา: make better what is good. */
    DEVELOP,
    /** รักษาระดับ: keep it as good as it is. */
    MAINTAIN
}
