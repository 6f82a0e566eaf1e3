package prongsai.notification.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that was sent to the address. */
record ConfirmContact(
        @NotNull @Size(max = 8) @Pattern(regexp = "[0-9]{8}") @Schema(examples = "40271935") String code) {}
